# exercise: forward_batch
# right: yes
from itertools import accumulate


def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    marks = (np.asarray(inputs)[..., None] == np.arange(U.shape[1])).astype(float)
    driven = np.einsum("btc,hc->tbh", marks, U) + b_hidden.ravel()
    chain = accumulate(driven, lambda h, u: np.tanh(u + np.einsum("bk,hk->bh", h, V)),
                       initial=np.array(hidden_state, dtype=float))
    hidden_states = np.stack(tuple(chain), axis=1)
    scores = np.einsum("bth,ch->btc", hidden_states[:, 1:], W) + b_out.ravel()
    logs = scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True)
    return np.exp(logs), hidden_states
