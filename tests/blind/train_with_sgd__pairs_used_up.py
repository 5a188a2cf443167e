# exercise: train_with_sgd
# right: no
# wrong: the zip of sentences is made once and is empty after the first epoch, so later epochs train on nothing
# lines: 7
# name: sentences-used-up
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    pairs = zip(X, y)
    losses, rates = [model.calculate_loss(X, y)], []
    for epoch in range(epochs):
        if epoch > 0 and losses[-1] > losses[-2]:
            learning_rate /= 2
        rates.append(learning_rate)
        for sentence, wanted in pairs:
            model.sgd_step(sentence, wanted, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
