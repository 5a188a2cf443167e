# exercise: forward_pass
# right: yes
from itertools import accumulate


def forward_pass(inputs, hidden_state, params):
    def following(h, x):
        return rnn_step(x, h, params)[0]

    W, b_out = params[2], params[4]
    hidden_states = list(accumulate(inputs, following, initial=hidden_state.copy()))
    return [softmax(W @ h + b_out) for h in hidden_states[1:]], hidden_states
