# exercise: forward_batch
# right: yes
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    drive = np.einsum("btc,hc->bth", np.eye(U.shape[1])[inputs], U) + b_hidden.ravel()
    states = [np.asarray(hidden_state, dtype=float)]
    for now in drive.transpose(1, 0, 2):
        states.append(np.tanh(now + np.einsum("bk,hk->bh", states[-1], V)))
    hs = np.stack(states, axis=1)
    z = np.einsum("bth,ch->btc", hs[:, 1:], W) + b_out.ravel()
    e = np.exp(z - z.max(axis=2, keepdims=True))
    return e / e.sum(axis=2, keepdims=True), hs
