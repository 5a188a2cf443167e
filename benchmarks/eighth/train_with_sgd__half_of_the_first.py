# exercise: train_with_sgd
# right: no
# wrong: the halving starts from the first rate each time and is taken back when the loss falls, so rates never go below half
# lines: 10
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]

    def rate_now():
        rose = len(losses) > 1 and losses[-1] > losses[-2]
        return learning_rate * (0.5 if rose else 1.0)

    rates = []
    for _ in range(epochs):
        rates += [rate_now()]
        for pair in zip(X, y):
            model.sgd_step(*pair, rates[-1])
        losses += [model.calculate_loss(X, y)]
    return losses, rates
