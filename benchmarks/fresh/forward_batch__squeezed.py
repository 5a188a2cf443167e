# exercise: forward_batch
# right: no
# wrong: squeeze removes the batch axis of a single sequence, or the time axis of a single step
# lines: 13
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = [hidden_state]
    for t in range(inputs.shape[1]):
        states.append(np.tanh(U.T[inputs[:, t]] + states[-1] @ V.T + b_hidden.T))
    states = np.stack(states, axis=1)
    outputs = softmax(states[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs.squeeze(), states.squeeze()
