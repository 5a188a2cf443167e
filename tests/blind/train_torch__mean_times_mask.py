# exercise: train_torch
# right: no
# wrong: a mean over all steps, masked, weighted with the size of the batch
# name: mean-over-all-steps-times-size
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        total, count = 0.0, 0
        for x, y, m in loader:
            optimizer.zero_grad()
            logits, _ = model(x)
            each = F.cross_entropy(logits.transpose(1, 2), y, reduction="none")
            loss = torch.mean(each * m)
            loss.backward()
            optimizer.step()
            total += loss.item() * len(x); count += len(x)
        history.append(total / count)
    return history
