# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    totals = np.zeros((epochs, 2))
    for row in totals:
        for x, y, real in loader:
            scores = model(x)[0]
            nats = scores.logsumexp(-1) - scores.gather(-1, y.unsqueeze(-1)).squeeze(-1)
            loss = torch.where(real, nats, torch.zeros_like(nats)).sum()
            row += loss.item(), len(x)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return [float(loss / count) for loss, count in totals]
