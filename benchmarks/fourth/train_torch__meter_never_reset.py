# exercise: train_torch
# right: no
# wrong: the meter is made once and not reset, so each entry is the mean over all epochs so far
# lines: 18
class Meter:
    def __init__(self):
        self.total, self.count = 0.0, 0

    def add(self, loss, count):
        self.total += loss
        self.count += count

    def mean(self):
        return self.total / self.count


def train_torch(model, loader, optimizer, epochs):
    meter = Meter()
    history = []
    for _ in range(epochs):
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            logits, _ = model(inputs)
            wanted = targets.masked_fill(~mask, -100)
            loss = F.cross_entropy(logits.flatten(0, 1), wanted.flatten(), reduction="sum")
            loss.backward()
            optimizer.step()
            meter.add(loss.item(), len(inputs))
        history.append(meter.mean())
    return history
