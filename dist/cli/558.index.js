export const id=558;export const ids=[558];export const modules={3558:(e,t,r)=>{r.r(t),r.d(t,{caller:()=>caller});var n=r(4426),s=r(166),o=r(1917),i=r(7324);let a=".github/infra-plan.toml";function callerWorkflow(e,{name:t,crates:r,planned:n,hasOwnPlan:s}){let o=void 0===n?"":` (${oneLine(n.category)}, phase ${n.phase} of the plan)`,l=[["crates",(0,i.Qb)(r,e.crates).join(" ")],["manifest-path",n?.manifestPath],["members",n?.members?.join(" ")],["system-packages",n?.systemPackages.join(" ")],["plan",s?a:void 0]].flatMap(([e,t])=>t?[`      ${e}: ${scalar(t)}
`]:[]).join("");return`# Integrates the infra crates into ${t}${o}: Actions → Infra → Run workflow.
# Written by \`node dist/cli/index.js caller --repository ${t}\`; commit it as .github/workflows/infra.yml${s?`
# and the plan as ${a}`:""}.
name: Infra

on:
  workflow_dispatch:
    inputs:
      dry-run:
        description: Audit, patch and verify, but publish nothing.
        type: boolean
        default: false

permissions: {}

jobs:
  infra:
    uses: llm-dev-ops/infra-actions/.github/workflows/integrate.yml@v1
    permissions:
      contents: write
      pull-requests: write
    with:
${l}${wasmNote(n)}\
      dry-run: $\{{ inputs.dry-run }}
    secrets:
      INFRA_APP_CLIENT_ID: $\{{ secrets.INFRA_APP_CLIENT_ID }}
      INFRA_APP_PRIVATE_KEY: $\{{ secrets.INFRA_APP_PRIVATE_KEY }}
      INFRA_READ_TOKEN: $\{{ secrets.INFRA_READ_TOKEN }}
`}function wasmNote(e){if(e?.wasm===void 0)return"";let{useCase:t,crates:r}=e.wasm;return`      # By the plan, for ${oneLine(t)}: ${r.join(", ")}
      wasm: auto
`}function oneLine(e){return e.replace(/\s+/g," ").trim()}function scalar(e){let t=(0,o.As)(e,{lineWidth:0}).trim();if(t.length<=100)return t;let r=[""];for(let t of e.split(" ")){let e=`${r.at(-1)??""} ${t}`.trim();e.length<=100?r[r.length-1]=e:r.push(t)}return`>-
${r.map(e=>`        ${e}`).join("\n")}`}var l=r(2953),p=r(7907),c=r(9671),u=r(6375);async function caller(e,t,r){let o=(0,c.c)(e),i=o.required("repository"),f=o.text("plan"),d=o.words("crates"),m=i.slice(i.lastIndexOf("/")+1);/^[\w.-]*$/.test(m)||o.problem("repository",`\`${m}\` is not a repository; write \`owner/name\``),o.finish();let h=await (0,p.u)(f,{callerFiles:(0,n.h)({GITHUB_WORKSPACE:t.cwd})}),{crates:w,problems:$}=(0,l.Fo)(d,h,i);(0,s.g)($);let y=(0,l.fh)(h,i),g=y?.name??m,v=void 0!==f,A=callerWorkflow(h,{name:g,crates:w,hasOwnPlan:v,...y&&{planned:y}}),I=".github/workflows/infra.yml";if(e.json){let e=v?{plan:a}:{};(0,u.GF)(JSON.stringify({version:1,action:"caller",repository:g,path:I,...e,workflow:A}),t)}else t.stdout.write(A);return r.line(`Commit it to ${g} as ${I}${v?`, and the plan as ${a}`:""}.`),0}},2953:(e,t,r)=>{r.d(t,{Cx:()=>closure,Fo:()=>selectCrates,fh:()=>plannedRepository});var n=r(8193),s=r(7324),o=r(2558);function selectCrates(e,t,r){if(void 0!==e&&e.length>0){let{crates:r,problems:n}=(0,s.FY)(e,t.crates);return{crates:r,problems:[...new Set(n.map(({message:e})=>`input \`crates\`: ${e}`))]}}if(void 0===r)return{crates:[],problems:["input `crates` is required where `repository` is not given"]};let i=plannedRepository(t,r);if(void 0!==i)return{crates:i.crates,problems:[]};let a=(0,n.h)((0,n.p)(nameOf(r),t.repositories.keys()));return{crates:[],problems:[`input \`repository\`: ${(0,o.S)(nameOf(r))} is not in the plan${a||"."} Give \`crates\`, or add the repository to the plan`]}}function plannedRepository(e,t){let r=nameOf(t),n=r.toLowerCase();return e.repositories.get(r)??[...e.repositories.values()].find(e=>e.name.toLowerCase()===n)}function nameOf(e){return e.slice(e.lastIndexOf("/")+1)}function closure(e,t){let r=new Set,n=[...t];for(let t=n.pop();void 0!==t;t=n.pop()){let s=r.has(t)?void 0:e.crates.get(t);void 0!==s&&(r.add(t),n.push(...s.dependencies))}return[...e.crates.keys()].filter(e=>r.has(e))}}};
