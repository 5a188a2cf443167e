# exercise: forward_batch
# right: no
# wrong: the gathered columns (H, B, T) are reshaped instead of having their axes moved, so the numbers land in other places
# lines: 9
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H = V.shape[0]
    xs = U[:, inputs].reshape(B, T, H) + b_hidden.ravel()
    hs = np.zeros((B, T + 1, H))
    hs[:, 0] = hidden_state
    for t in range(T):
        hs[:, t + 1] = np.tanh(xs[:, t] + hs[:, t] @ V.T)
    outputs = softmax(hs[:, 1:] @ W.T + b_out.ravel(), axis=-1)
    return outputs, hs
