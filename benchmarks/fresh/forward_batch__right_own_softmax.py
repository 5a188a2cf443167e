# exercise: forward_batch
# right: yes
from functools import partial

def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    x = U.T[inputs] + b_hidden[:, 0]
    states = np.concatenate([hidden_state[:, None], np.empty_like(x)], axis=1)
    for t, before in enumerate(range(inputs.shape[1])):
        np.tanh(states[:, before] @ V.T + x[:, t], out=states[:, t + 1])
    z = np.tensordot(states[:, 1:], W, axes=(2, 1)) + b_out[:, 0]
    over = partial(np.amax, axis=2, keepdims=True)
    e = np.exp(z - over(z))
    e /= e.sum(axis=2, keepdims=True)
    return e, states
