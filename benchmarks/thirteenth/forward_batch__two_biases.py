# exercise: forward_batch
# right: no
# wrong: the hidden bias is added twice, once with the inputs and once with the state
# lines: 15
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias.reshape(1, -1)

    def __call__(self, rows):
        return rows @ self.weight.T + self.bias


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    from_input, from_state, read_out = Linear(U, b_hidden), Linear(V, b_hidden), Linear(W, b_out)
    one_hot = (inputs[..., None] == np.arange(U.shape[1])).astype(float)
    hidden = [np.array(hidden_state)]
    outs = []
    for t in range(inputs.shape[1]):
        hidden.append(np.tanh(from_input(one_hot[:, t]) + from_state(hidden[t])))
        outs.append(softmax(read_out(hidden[-1]), axis=1))
    return np.stack(outs, 1), np.stack(hidden, 1)
