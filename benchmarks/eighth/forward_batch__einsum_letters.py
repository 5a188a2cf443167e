# exercise: forward_batch
# right: no
# wrong: The recurrent matrix is summed over its first axis, so it acts transposed.
# lines: 14
def forward_batch(inputs, hidden_state, params):
    U, V, W, b, c = params
    B, T = inputs.shape
    X = np.zeros((B, T, U.shape[1]))
    np.put_along_axis(X, inputs[..., None].astype(np.intp), 1.0, axis=2)
    A = np.einsum("btc,hc->bth", X, U) + b[:, 0]

    H = np.concatenate([hidden_state[:, None], np.empty_like(A)], axis=1)
    for t in range(T):
        H[:, t + 1] = np.tanh(A[:, t] + np.einsum("bh,hk->bk", H[:, t], V))
    L = np.einsum("bth,ch->btc", H[:, 1:], W) + c[:, 0]
    L -= L.max(axis=2, keepdims=True)
    P = np.exp(L)
    return P / P.sum(axis=2, keepdims=True), H
