# exercise: train_with_sgd
# right: no
# wrong: the rate is halved whenever the loss did not fall, also when it stayed the same
# lines: 6
def next_rate(losses, rate):
    falling = len(losses) < 2 or losses[-1] < losses[-2]
    return rate if falling else rate / 2


def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    rate = learning_rate
    while len(rates) < epochs:
        rate = next_rate(losses, rate)
        rates.append(rate)
        for pair in zip(X, y):
            model.sgd_step(*pair, rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
