# exercise: forward_pass
# right: yes
# needs: softmax
def forward_pass(inputs, hidden_state, params):
    U, V, W, b, c = params
    states = [np.array(hidden_state, dtype=float)]
    for x in inputs:
        states.append(np.tanh(U @ x + b + V @ states[-1]))
    outputs = [softmax(W @ h + c) for h in states[1:]]
    return outputs, states
