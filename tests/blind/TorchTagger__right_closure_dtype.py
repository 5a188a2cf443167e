# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, a in zip(("E", "U", "V", "W", "b_hidden", "b_out"), params):
            self.register_parameter(name, nn.Parameter(torch.tensor(np.array(a))))
        H = params[2].shape[0]
        dt = self.V.dtype
        self.start = lambda: torch.zeros(H, dtype=dt)
    def log_forward(self, words):
        h = self.start()
        out = []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w] + self.V @ h + self.b_hidden[:, 0])
            out.append(self.W @ h + self.b_out[:, 0])
        return torch.log_softmax(torch.stack(out), dim=1)
