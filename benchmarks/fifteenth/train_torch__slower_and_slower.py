# exercise: train_torch
# right: no
# wrong: lowers the learning rate of the optimiser by five percent after each epoch, which nobody asked for, and leaves the optimiser changed
# lines: 7, 19
def train_torch(model, loader, optimizer, epochs):
    means = []
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.95)
    for _ in range(epochs):
        losses, sequences = [], []
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            logits, _ = model(inputs)
            per_step = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = per_step[mask].sum()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
            sequences.append(len(mask))
        scheduler.step()
        means.append(sum(losses) / sum(sequences))
    return means
