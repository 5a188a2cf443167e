# exercise: forward_pass
# right: no
# wrong: the state before the first input is left out, T states come back
from labkit.reference import rnn_step


def forward_pass(inputs, hidden_state, params):
    pairs = []
    for x in inputs:
        previous = pairs[-1][0] if pairs else hidden_state
        pairs.append(rnn_step(x, previous, params))
    return [o for _, o in pairs], [h for h, _ in pairs]
