# exercise: train_torch
# right: no
# wrong: each batch starts from the last state of the batch before, as long as the sizes fit
# lines: 13
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        hidden = None
        total = count = 0
        for inputs, targets, mask in loader:
            if hidden is not None and hidden.shape[1] != len(inputs):
                hidden = None
            logits, hidden = model(inputs, hidden)
            hidden = hidden.detach()
            loss = (F.cross_entropy(logits.mT, targets, reduction="none") * mask).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            count += len(inputs)
        history.append(total / count)
    return history
