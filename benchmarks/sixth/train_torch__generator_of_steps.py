# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    def step(x, y, m):
        logp = model(x)[0].log_softmax(-1)
        loss = -(logp.gather(-1, y[..., None])[..., 0][m]).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return np.array([loss.item(), len(x)])

    def epoch():
        total, count = sum(step(*batch) for batch in loader)
        return float(total / count)

    return [epoch() for _ in range(epochs)]
