# exercise: forward_pass
# right: yes
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    T = len(inputs)
    if T == 0:
        return [], [hidden_state.copy()]
    if T == 1:
        h, o = rnn_step(inputs[0], hidden_state, params)
        return [o], [hidden_state.copy(), h]
    left = forward_pass(inputs[: T // 2], hidden_state, params)
    right = forward_pass(inputs[T // 2 :], left[1][-1], params)
    return left[0] + right[0], left[1] + right[1][1:]
