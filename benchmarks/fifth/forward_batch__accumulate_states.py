# exercise: forward_batch
# right: yes
from itertools import accumulate

def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    steps = U.T[np.asarray(inputs).T] + b_hidden.T
    run = accumulate(steps, lambda h, a: np.tanh(a + h @ V.T), initial=np.array(hidden_state, dtype=float))
    hidden_states = np.stack(list(run), axis=1)
    logits = np.einsum("bth,ch->btc", hidden_states[:, 1:], W) + b_out.T
    logits -= np.logaddexp.reduce(logits, axis=-1, keepdims=True)
    return np.exp(logits), hidden_states
