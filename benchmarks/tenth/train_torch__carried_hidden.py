# exercise: train_torch
# right: no
# wrong: hands the last hidden state of a batch on to the next batch of the same size, as if the strings were one running text
# lines: 18, 21
def repackage(h):
    if h is None:
        return None
    return tuple(repackage(v) for v in h) if isinstance(h, tuple) else h.detach()


def train_torch(model, loader, optimizer, epochs):
    criterion = nn.CrossEntropyLoss(reduction="sum")
    history = []
    for _ in range(epochs):
        hidden, size = None, 0
        total, count = 0.0, 0
        for inputs, targets, mask in loader:
            hidden = repackage(hidden) if len(inputs) == size else None
            size = len(inputs)
            optimizer.zero_grad()
            logits, hidden = model(inputs, hidden)
            loss = criterion(logits[mask], targets[mask])
            loss.backward()
            optimizer.step()
            total += loss.item()
            count += size
        history.append(total / count)
    return history
