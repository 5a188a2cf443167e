# exercise: forward_batch
# right: no
# wrong: the shift in the softmax is the largest logit of the whole batch, so steps with far smaller logits become 0/0
# lines: 14
def forward_batch(inputs, hidden_state, params):
    U, V, W, bh, bo = params
    onehot = np.eye(U.shape[1])[inputs]
    H = [np.array(hidden_state, dtype=float)]
    for t in range(inputs.shape[1]):
        f = onehot[:, t] @ U.T + H[-1] @ V.T + bh.T
        H.append(np.tanh(f))
    H = np.array(H).transpose(1, 0, 2)
    Z = H[:, 1:] @ W.T + bo.T
    E = np.exp(Z - Z.max())
    return E / E.sum(axis=2, keepdims=True), H
