# exercise: train_with_sgd
# right: no
# wrong: Only the rate that is written down is halved: the steps keep the first rate.
# lines: 8
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    def one_epoch():
        for sentence, target in zip(X, y):
            model.sgd_step(sentence, target, learning_rate)
        return model.calculate_loss(X, y)

    losses = [model.calculate_loss(X, y)]
    rates = [learning_rate]
    for _ in range(epochs):
        losses.append(one_epoch())
        rates.append(rates[-1] / 2 if losses[-1] > losses[-2] else rates[-1])
    return losses, rates[:-1]
