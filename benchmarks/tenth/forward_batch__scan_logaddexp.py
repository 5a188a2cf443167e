# exercise: forward_batch
# right: yes
from itertools import accumulate


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    drive = np.moveaxis((U + b_hidden)[:, inputs], 0, -1)
    steps = np.moveaxis(drive, 1, 0)
    states = accumulate(steps, lambda h, d: np.tanh(d + np.einsum("bk,hk->bh", h, V)), initial=hidden_state)
    hidden_states = np.stack(list(states), axis=1)
    logits = np.einsum("bth,ch->btc", hidden_states[:, 1:], W) + b_out.T
    log_total = np.logaddexp.reduce(logits, axis=-1, keepdims=True)
    return np.exp(logits - log_total), hidden_states
