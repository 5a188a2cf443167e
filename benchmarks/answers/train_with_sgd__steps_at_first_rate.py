# exercise: train_with_sgd
# right: no
# wrong: the halved rate is written down, but the steps go on with the rate of the start (sgd_step gets learning_rate)

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    rate = learning_rate
    for epoch in range(epochs):
        if epoch and losses[epoch] > losses[epoch - 1]:
            rate = rate / 2
        rates += [rate]
        for sentence, target in zip(X, y):
            model.sgd_step(sentence, target, learning_rate)
        losses += [model.calculate_loss(X, y)]
    return losses, rates
