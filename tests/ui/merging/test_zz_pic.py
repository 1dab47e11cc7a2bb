from copy import deepcopy
from pathlib import Path
import pytest
from facilitator.domain import edits
from facilitator.domain.merging import merge
from facilitator.domain.parcels import pack
from facilitator.intake.demo import build_sample_library
from facilitator.ui import theme, texts
from tests.journey import Program
from tests.ui.conftest import *

@pytest.mark.parametrize("dark,size",[(False,(1366,738)),(True,(683,369)),(False,(683,369))])
def test_pic(program, dark, size):
    program.window.files.add_samples(); program.settle()
    w=program.workspace; key=program.session.session_id
    if dark: theme.apply_theme(program.app, theme.make_theme(dark=True))
    program.window.resize(*size); program.settle()
    s=deepcopy(w.state)
    notes=s.notes_of(key)
    s.apply(edits.add_note(s,key,text=notes[3].text+"."))
    s.apply(edits.add_note(s,key,text=notes[8].text.lower()))
    s.apply(edits.add_note(s,key,text="A bell at the door"))
    s.apply(edits.write_note(s,notes[0].id,"Ten minutes of overlap between two shifts makes the whole evening calm, for her and for us"))
    c=s.clusters_of(key)
    s.apply(edits.group_notes(s,[s.notes_of(key)[-1].id],name=c[1].name))
    s.apply(edits.name_cluster(s,c[0].id,"Time to talk and listen"))
    s.apply(edits.write_session(s,key,title="Good handovers"))
    s.apply(edits.set_dots(s,count=3,cluster_id=c[0].id))
    p=pack(s,key)
    m=merge(w.state,key,p); w.do(m.edit); program.settle()
    a=program.window.files.arriving
    a._tell(m); program.settle()
    program.window.grab().save(f"/tmp/h7/toast_{dark}_{size[0]}.png")
    a.show(m); program.settle()
    program.window.grab().save(f"/tmp/h7/sheet_{dark}_{size[0]}.png")
    q=a._ask(p); program.settle(); q.grab().save(f"/tmp/h7/ask_{dark}_{size[0]}.png"); q.take("cancel")
