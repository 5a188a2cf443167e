# exercise: run_epoch
# right: no
# wrong: The state goes on from one sequence to the next, and where no limit is given the gradients are clipped at 0.25 all the same.
# lines: 8, 13
class Epoch:
    def __init__(self, params, lr, max_norm):
        self.params, self.lr = params, lr
        self.limit = max_norm or 0.25
        self.state = np.zeros(params[3].shape)

    def feed(self, inputs, targets):
        outputs, states = forward_pass(inputs, self.state, self.params)
        self.state = states[-1]
        loss, grads = backward_pass(inputs, outputs, states, targets, self.params)
        if self.lr is not None:
            grads = clip_gradient_norm(grads, self.limit)
            self.params = update_parameters(self.params, grads, self.lr)
        return loss


def run_epoch(dataset, params, lr=None, max_norm=None):
    epoch = Epoch(params, lr, max_norm)
    losses = [epoch.feed(*pair) for pair in dataset]
    return sum(losses) / len(losses), epoch.params
