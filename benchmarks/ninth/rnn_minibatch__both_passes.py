# exercise: rnn_minibatch
# right: yes
import functools


def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch."""
    U, V, W, b_hidden, b_out = params
    X, Y = np.eye(U.shape[1])[inputs], np.eye(W.shape[0])[targets]
    fed = np.einsum("btc,hc->tbh", X, U) + b_hidden[:, 0]

    def read(states, a):
        return [*states, np.tanh(a + states[-1] @ V.T)]

    H = np.stack(functools.reduce(read, fed, [state + 0.0]), axis=1)
    scores = H[:, 1:] @ W.T + b_out[:, 0]
    scores = scores - scores.max(axis=2, keepdims=True)
    logs = scores - np.log(np.exp(scores).sum(axis=2, keepdims=True))
    D = np.exp(logs) - Y

    A, later = [], np.zeros(state.shape)
    for d, h in zip(np.swapaxes(D, 0, 1)[::-1], np.swapaxes(H, 0, 1)[:0:-1]):
        A.append((d @ W + later) * (1 - h**2))
        later = A[-1] @ V
    A = np.stack(A[::-1], axis=1)
    grads = (
        np.einsum("bth,btc->hc", A, X),
        np.einsum("bth,btk->hk", A, H[:, :-1]),
        np.einsum("btc,bth->ch", D, H[:, 1:]),
        A.sum(axis=(0, 1))[:, None],
        D.sum(axis=(0, 1))[:, None],
    )
    return float(-np.sum(logs * Y)), grads, H[:, -1].copy()
