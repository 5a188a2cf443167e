# exercise: train_with_sgd
# right: no
# wrong: The rate is halved whenever the loss is above the best one so far, instead of above the one before.
# lines: 15, 17
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    best = model.calculate_loss(X, y)
    losses, rates = [best], []
    lr = learning_rate
    for epoch in range(epochs):
        rates.append(lr)
        for sentence, target in zip(X, y):
            model.sgd_step(sentence, target, lr)
        loss = model.calculate_loss(X, y)
        losses.append(loss)
        if loss > best:
            lr *= 0.5
        best = min(best, loss)
    return losses, rates
