# exercise: rnn_minibatch
# right: no
# wrong: the forward pass starts from zeros and not from the state that came in
# lines: 8
class Minibatch:
    def __init__(self, inputs, targets, state, params):
        self.inputs, self.targets, self.params = inputs, targets, params
        self.start = np.zeros(state.shape)

    def run(self):
        outputs, states = forward_batch(self.inputs, self.start, self.params)
        everywhere = np.full(self.inputs.shape, True)
        loss, grads = backward_batch(
            self.inputs, outputs, states, self.targets, everywhere, self.params
        )
        return loss, grads, states[:, -1, :]


def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch."""
    return Minibatch(inputs, targets, state, params).run()
