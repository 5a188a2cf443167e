# exercise: train_with_sgd
# right: no
# wrong: the loss is compared with the lowest one so far and not with the one before the epoch
# lines: 21

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose.

    model    has calculate_loss(X, y) and sgd_step(x, y, learning_rate)
    returns  losses: before the first epoch and after each, epochs + 1 numbers
             rates: of each epoch; that of the epoch before, or half of it if
             the loss after that epoch was higher than the loss before it
    """
    class Plateau:
        def __init__(self, lr, loss):
            self.lr, self.best = lr, loss

        def step(self, loss):
            if loss > self.best:
                self.lr *= 0.5
            self.best = min(self.best, loss)

    losses = [model.calculate_loss(X, y)]
    rates = []
    scheduler = Plateau(learning_rate, losses[0])
    for _ in range(epochs):
        rates.append(scheduler.lr)
        for xi, yi in zip(X, y):
            model.sgd_step(xi, yi, scheduler.lr)
        losses.append(model.calculate_loss(X, y))
        scheduler.step(losses[-1])
    return losses, rates
