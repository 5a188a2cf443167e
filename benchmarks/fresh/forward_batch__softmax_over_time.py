# exercise: forward_batch
# right: no
# wrong: softmax with its default or a wrong axis: over time
# lines: 12
# needs: softmax
def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = [hidden_state]
    for t in range(inputs.shape[1]):
        states.append(np.tanh(U.T[inputs[:, t]] + states[-1] @ V.T + b_hidden.T))
    states = np.stack(states, axis=1)
    outputs = softmax(states[:, 1:] @ W.T + b_out.T, axis=1)
    return outputs, states
