# exercise: train_with_sgd
# right: no
# wrong: The rate is set to half of the first rate at every rise, so it is halved once at most.
# lines: 17
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    def one_epoch(rate):
        for pair in zip(X, y):
            model.sgd_step(*pair, rate)
        return model.calculate_loss(X, y)

    losses = [model.calculate_loss(X, y)]
    rates = []
    rate = learning_rate
    while len(rates) < epochs:
        rates.append(rate)
        losses.append(one_epoch(rate))
        rate = learning_rate / 2 if losses[-1] > losses[-2] else rate
    return losses, rates
