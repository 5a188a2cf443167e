# exercise: forward_batch
# right: no
# wrong: the states of all steps are reshaped from (T + 1, B, H) to (B, T + 1, H) where the axes had to be swapped
# lines: 14
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    driven = U.T[inputs] + b_hidden.ravel()
    h = hidden_state
    kept = [h]
    for t in range(T):
        h = np.tanh(driven[:, t] + h @ V.T)
        kept.append(h)
    hidden_states = np.array(kept).reshape(B, T + 1, -1)
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out.ravel(), axis=2)
    return outputs, hidden_states
