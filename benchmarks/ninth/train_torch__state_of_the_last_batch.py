# exercise: train_torch
# right: no
# wrong: The hidden state of one batch is handed to the next, so sequences start from a stranger's state where each should start from zeros.
# lines: 16, 17
def repackage(hidden):
    return hidden.detach() if torch.is_tensor(hidden) else tuple(h.detach() for h in hidden)


def train_torch(model, loader, optimizer, epochs):
    model.train()
    history = []
    for _ in range(epochs):
        hidden, size = None, None
        running, seen = 0.0, 0
        for inputs, targets, mask in loader:
            if hidden is not None and size == len(inputs):
                hidden = repackage(hidden)
            else:
                hidden = None
            optimizer.zero_grad()
            logits, hidden = model(inputs, hidden)
            size = len(inputs)
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            loss.backward()
            optimizer.step()
            running += loss.item()
            seen += size
        history.append(running / seen)
    return history
