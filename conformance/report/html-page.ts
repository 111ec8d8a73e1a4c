/** Style and filter script of the HTML report; both go into the page as they are. */

export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#17233d;--soft:#56617a;--page:#f7f8fb;--card:#fff;--line:#dde2ec;--link:#2653a8;--green:#2d6a4f;--red:#b3261e;--amber:#93620a;--grey:#6b768c;--code:#eef1f7}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf3;--soft:#a3adc2;--page:#12161f;--card:#1b212d;--line:#323b4d;--link:#8fb4ff;--green:#7fcfa5;--red:#ff9a90;--amber:#e8bd6b;--grey:#98a2b7;--code:#252d3c}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,nav{max-width:1180px;margin:0 auto;padding:0 24px}
header{padding-top:32px}
h1{font-size:26px;line-height:1.2;margin:0 0 6px;letter-spacing:-.01em}
h2{font-size:19px;margin:40px 0 12px}h3{font-size:15.5px;margin:22px 0 4px}h4{margin:0 0 4px;font-size:12.5px}
p{margin:6px 0}.what,.legend,.small{color:var(--soft)}small,.small{font-size:12.5px;color:var(--soft)}
code,pre{font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
pre{background:var(--code);padding:10px 12px;border-radius:6px;white-space:pre-wrap;margin:4px 0}
a{color:var(--link)}
.figures{list-style:none;display:flex;flex-wrap:wrap;gap:12px;margin:20px 0;padding:0}
.figures li{flex:1 1 150px;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--amber);border-radius:8px;padding:12px 16px}
.figures li.good{border-left-color:var(--green)}
.figures b{display:block;font-size:23px;line-height:1.25;font-variant-numeric:tabular-nums;letter-spacing:-.01em}.figures span{color:var(--soft);font-size:13px}
.bar{display:flex;height:10px;gap:2px;border-radius:5px;overflow:hidden}.bar i{min-width:4px}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13px}.legend i{display:inline-block;width:9px;height:9px;border-radius:2px;margin-right:6px}
i.v-pass{background:#3f9b72}i.v-fail{background:#c8372d}i.v-deviates{background:#d9b64a}i.v-inconc{background:#c98a1b}i.v-error{background:#8d3fae}i.v-na,i.v-skip,i.v-notrun{background:#9aa3b5}
nav{position:sticky;top:0;display:flex;gap:20px;background:var(--page);border-bottom:1px solid var(--line);padding-top:10px;padding-bottom:10px;margin-top:20px;z-index:1;overflow-x:auto}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
section{scroll-margin-top:30px}main{padding-bottom:80px}
summary{cursor:pointer}
details.failure{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--red);border-radius:8px;margin:12px 0;scroll-margin-top:52px}
.failure>summary{padding:11px 16px}.failure>summary span:last-child{color:var(--soft)}
.block{padding:2px 18px 14px}.requirement{margin:4px 0}.says{font-style:italic;color:var(--soft)}
.facts{display:flex;flex-wrap:wrap;gap:4px 24px;color:var(--soft);font-size:13.5px}.facts b{color:var(--ink);font-weight:600}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin:10px 0}
.sides>div{border:1px solid var(--line);border-radius:6px;padding:8px 12px}.sides ul{margin:0;padding-left:18px}
.allowed{border-top:3px solid var(--green)!important}.allowed h4{color:var(--green)}.got{border-top:3px solid var(--red)!important}.got h4{color:var(--red)}
.path{margin:10px 0}.path ol{margin:6px 0;padding-left:26px}.path li{margin:2px 0}.path li span{color:var(--soft)}.path li.bad{color:var(--red)}
.ladder{margin:12px 0;overflow-x:auto}.ladder svg{border:1px solid var(--line);border-radius:8px}
.repeat{background:var(--code);border-radius:6px;padding:8px 12px}.repeat span{color:var(--soft);margin-right:6px}
.filter{display:flex;flex-wrap:wrap;gap:12px;align-items:center;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:10px 14px;margin-bottom:12px}
.filter[hidden]{display:none}.grow{flex:1;display:flex;gap:6px;align-items:center}.grow input{flex:1;min-width:140px}
.filter input,.filter select{font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:5px;padding:4px 8px}
.filter output{color:var(--soft);font-size:13px;font-variant-numeric:tabular-nums}
.group{margin:8px 0}.group>summary{padding:4px 0}.group>summary span{color:var(--soft);font-size:13px}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;background:var(--card);border:1px solid var(--line);font-size:13.5px;margin:6px 0 14px}
th{text-align:left;font-weight:600;color:var(--soft);font-size:12px}th,td{padding:5px 10px;border-bottom:1px solid var(--line);vertical-align:top}
td:first-child{white-space:nowrap}td small{display:block}td div{color:var(--soft)}.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.facts-table{width:auto}.facts-table th{white-space:nowrap}
.badge,.state{display:inline-block;font-size:11.5px;font-weight:600;border-radius:4px;padding:0 7px;line-height:19px;border:1px solid currentColor}
.badge.v-pass,.state.demonstrated{color:var(--green)}.badge.v-fail,.state.violated{color:var(--red)}.badge.v-deviates,.badge.v-inconc,.badge.v-error,.state.deviates,.state.unclear{color:var(--amber)}.badge.v-na,.badge.v-skip,.badge.v-notrun,.state.open,.state.argued{color:var(--grey)}
.warn{color:var(--amber);font-weight:600}.calm{color:var(--green)}
.chart{margin:8px 0}.chart svg{margin:8px 0;border:1px solid var(--line);border-radius:10px}
[hidden]{display:none!important}
@media(max-width:700px){.sides{grid-template-columns:1fr}header,main,nav{padding-left:14px;padding-right:14px}}
@media print{nav,.filter{display:none}body{background:#fff}}
`;

/** Filters rows by role, verdict and words; the words also match the sentences of a row's requirements. */
export const FILTER_SCRIPT = `
(function(){
var form=document.querySelector('.filter');if(!form)return;
var role=document.getElementById('f-role'),verdict=document.getElementById('f-verdict'),text=document.getElementById('f-text'),out=document.getElementById('f-count');
var says={};document.querySelectorAll('tr[data-req]').forEach(function(tr){says[tr.dataset.req]=tr.cells[2].textContent});
var groups=[].map.call(document.querySelectorAll('.group'),function(g){return{el:g,role:g.dataset.role,open:g.open,rows:[].map.call(g.querySelectorAll('tbody tr'),function(tr){
return{el:tr,verdict:tr.className,words:null}})}});
function words(row){if(row.words===null){var t=row.el.textContent;row.el.cells[2].textContent.split(' ').forEach(function(id){if(says[id])t+=' '+says[id]});row.words=t.toLowerCase()}return row.words}
var timer;
function apply(){var r=role.value,v=verdict.value,parts=text.value.toLowerCase().split(/\\s+/).filter(Boolean),shown=0,total=0,active=!!(r||v||parts.length);
groups.forEach(function(g){var here=0;g.rows.forEach(function(row){total++;
var ok=(!r||g.role===r)&&(!v||row.verdict===v)&&parts.every(function(p){return words(row).indexOf(p)>=0});
row.el.hidden=!ok;if(ok)here++});shown+=here;g.el.hidden=here===0;g.el.open=active?here>0:g.open});
out.textContent=shown+' of '+total}
form.hidden=false;form.addEventListener('submit',function(e){e.preventDefault()});
form.addEventListener('input',function(){clearTimeout(timer);timer=setTimeout(apply,80)});apply();
function reveal(){var el=document.getElementById(decodeURIComponent(location.hash.slice(1)));if(el&&el.tagName==='DETAILS')el.open=true}
addEventListener('hashchange',reveal);reveal();
})();
`;
