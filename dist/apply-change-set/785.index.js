export const id=785;export const ids=[785];export const modules={8785:(e,r,s)=>{s.r(r),s.d(r,{describe:()=>describe});var t=s(4593);function describe({changeSet:e,files:r,decided:s}){return{outputs:{"changed-files":JSON.stringify(r),...Object.fromEntries(s)},summary:`## ✅ change set applied

${(0,t.U9)(r.length,"file")} on ${(0,t.aY)(e.base.sha)}.`,report:{version:1,base:e.base,branch:e.branch,files:r}}}}};
