# exercise: train_with_sgd
# right: no
# wrong: the loss is compared with the lowest one so far and not with that of the epoch before, so the rate is halved although the loss fell
# lines: 10, 12
class HalveOnPlateau:
    def __init__(self, lr):
        self.lr, self.best = lr, float("inf")

    def step(self, loss):
        if loss > self.best:
            self.lr *= 0.5
        self.best = min(self.best, loss)


def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    scheduler = HalveOnPlateau(learning_rate)
    losses, rates = [model.calculate_loss(X, y)], []
    scheduler.step(losses[0])
    for _ in range(epochs):
        rates.append(scheduler.lr)
        for xi, yi in zip(X, y):
            model.sgd_step(xi, yi, scheduler.lr)
        losses.append(model.calculate_loss(X, y))
        scheduler.step(losses[-1])
    return losses, rates
