# exercise: forward_batch
# right: no
# wrong: computes places in the flattened U in the dtype of the tokens, which overflows for small integer types such as uint8
# lines: 8
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    H, C = U.shape
    places = (inputs * H)[:, :, None] + np.arange(H)
    x = np.take(U.T.ravel(), places) + b_hidden.ravel()
    h, kept = hidden_state, [hidden_state]
    for t in range(inputs.shape[1]):
        h = np.tanh(x[:, t] + h @ V.T)
        kept.append(h)
    kept = np.stack(kept, axis=1)
    return softmax(kept[:, 1:] @ W.T + b_out.ravel(), axis=-1), kept
