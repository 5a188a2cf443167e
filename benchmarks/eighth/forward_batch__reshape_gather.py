# exercise: forward_batch
# right: no
# wrong: The gathered columns have the shape (H, B, T) and are reshaped instead of transposed, which mixes units, sequences and steps.
# lines: 9
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H = U.shape[0]
    from_inputs = (U[:, inputs] + b_hidden[:, :, None]).reshape(B, T, H)
    hidden_states = np.zeros((B, T + 1, H))
    hidden_states[:, 0] = hidden_state
    for t in range(T):
        hidden_states[:, t + 1] = np.tanh(from_inputs[:, t] + hidden_states[:, t] @ V.T)
    logits = hidden_states[:, 1:] @ W.T + b_out[:, 0]
    return softmax(logits, axis=-1), hidden_states
