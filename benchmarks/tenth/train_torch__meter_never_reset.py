# exercise: train_torch
# right: no
# wrong: the running sum and count are not set back between epochs, so each entry is the mean over all epochs so far
# lines: 19
class Meter:
    def __init__(self):
        self.sum, self.n = 0.0, 0

    def add(self, value, n):
        self.sum += value
        self.n += n

    @property
    def mean(self):
        return self.sum / self.n


def train_torch(model, loader, optimizer, epochs):
    meter = Meter()
    history = []
    for _ in range(epochs):
        for x, y, m in loader:
            optimizer.zero_grad()
            loss = F.cross_entropy(model(x)[0].transpose(1, 2), y, reduction="none")[m].sum()
            loss.backward()
            optimizer.step()
            meter.add(loss.item(), x.shape[0])
        history.append(meter.mean)
    return history
