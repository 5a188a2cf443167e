# exercise: forward_batch
# right: no
# wrong: One maximum of the whole array is subtracted before the exponential, so steps whose logits are all far below it come out as 0 / 0.
# lines: 6
def softmax3d(z):
    e = np.exp(z - np.max(z))
    return e / np.sum(e, axis=2, keepdims=True)


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = [hidden_state]
    for t in range(inputs.shape[1]):
        f = U[:, inputs[:, t]].T + states[-1] @ V.T + b_hidden.T
        states.append(np.tanh(f))
    hs = np.swapaxes(np.array(states), 0, 1)
    return softmax3d(np.dot(hs[:, 1:, :], W.T) + b_out.ravel()), hs
