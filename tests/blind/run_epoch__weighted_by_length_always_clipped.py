# exercise: run_epoch
# right: no
# wrong: The mean weights every sequence by its number of steps, and with max_norm None the gradients are still clipped at 0.25.
# lines: 18, 22
# name: weighed-by-length, clips-regardless
class Epoch:
    def __init__(self, params, lr, limit):
        self.params, self.lr, self.limit = params, lr, limit
        self.losses, self.lengths = [], []

    def read(self, x, y):
        zero = np.zeros((self.params[1].shape[0], 1))
        o, h = forward_pass(x, zero, self.params)
        loss, g = backward_pass(x, o, h, y, self.params)
        self.losses.append(loss)
        self.lengths.append(len(x))
        if self.lr is not None:
            g = clip_gradient_norm(g, self.limit or 0.25)
            self.params = update_parameters(self.params, g, self.lr)

    def mean(self):
        return float(np.average(self.losses, weights=self.lengths))


def run_epoch(dataset, params, lr=None, max_norm=None):
    epoch = Epoch(params, lr, max_norm)
    for x, y in dataset:
        epoch.read(x, y)
    return epoch.mean(), epoch.params
