# exercise: forward_pass
# right: no
# wrong: the state is appended before the step, so the first one stands there twice and the last is missing
from labkit.reference import rnn_step


def forward_pass(inputs, hidden_state, params):
    h = hidden_state
    record = {"outputs": [], "states": [hidden_state]}
    for x in inputs:
        record["states"].append(h)
        h, o = rnn_step(x, h, params)
        record["outputs"].append(o)
    return record["outputs"], record["states"]
