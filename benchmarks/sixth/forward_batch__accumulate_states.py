# exercise: forward_batch
# right: yes
from itertools import accumulate


def normalised(scores):
    top = np.max(scores, axis=-1, keepdims=True)
    weights = np.exp(scores - top)
    return weights / np.einsum("...c->...", weights)[..., None]


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    drive = np.moveaxis(np.take(U + b_hidden, inputs, axis=1), 0, -1)
    steps = accumulate(
        np.moveaxis(drive, 1, 0),
        lambda h, d: np.tanh(np.einsum("bk,hk->bh", h, V) + d),
        initial=np.asarray(hidden_state, dtype=float),
    )
    states = np.stack(list(steps), axis=1)
    return normalised(np.einsum("bth,ch->btc", states[:, 1:], W) + b_out.T), states
