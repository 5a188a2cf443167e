# exercise: train_with_sgd
# right: yes
def rate_keeper(rate):
    before = yield None
    after = yield rate
    while True:
        if after > before:
            rate = rate / 2
        before = after
        after = yield rate


def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    keeper = rate_keeper(learning_rate)
    next(keeper)
    for _ in range(epochs):
        rates.append(keeper.send(losses[-1]))
        for sentence, wanted in zip(X, y):
            model.sgd_step(sentence, wanted, rates[-1])
        losses.append(model.calculate_loss(X, y))
    return losses, rates
