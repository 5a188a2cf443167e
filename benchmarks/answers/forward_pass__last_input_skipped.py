# exercise: forward_pass
# right: no
# wrong: the loop ends one input early (t >= len(inputs) - 1)
from labkit.reference import rnn_step


def forward_pass(inputs, hidden_state, params):
    def walk(t, h):
        if t >= len(inputs) - 1:
            return [], [h]
        new, o = rnn_step(inputs[t], h, params)
        outputs, states = walk(t + 1, new)
        return [o, *outputs], [h, *states]

    return walk(0, hidden_state)
