# exercise: train_torch
# right: no
# wrong: Sum and count are not set back between epochs, so later entries are means over all epochs so far, and the entries are tensors and not floats.
# lines: 7, 18
def train_torch(model, loader, optimizer, epochs):
    history = []
    total, count = torch.zeros(()), 0
    for _ in range(epochs):
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            out, hidden = model(inputs)
            loss = F.cross_entropy(out.permute(0, 2, 1), targets, reduction="none")
            loss = (loss * mask).sum()
            loss.backward()
            optimizer.step()
            total = total + loss.detach()
            count += inputs.shape[0]
        history.append(total / count)
    return history
