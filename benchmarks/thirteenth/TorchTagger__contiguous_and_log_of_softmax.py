# exercise: TorchTagger
# right: no
# wrong: contiguous makes no copy of an array that is contiguous already, so memory is shared, and the logarithm of a softmax is minus infinity for small probabilities
# lines: 8, 24
class TorchTagger(nn.Module):
    def __init__(self, params):
        super(TorchTagger, self).__init__()
        tensors = [torch.from_numpy(p).contiguous() for p in params]
        self.E = nn.Parameter(tensors[0])
        self.U = nn.Parameter(tensors[1])
        self.V = nn.Parameter(tensors[2])
        self.W = nn.Parameter(tensors[3])
        self.b_hidden = nn.Parameter(tensors[4])
        self.b_out = nn.Parameter(tensors[5])

    def log_forward(self, words):
        h = self.b_hidden.new_zeros(self.b_hidden.shape)
        out = []
        for i in range(len(words)):
            x = self.E[words[i]].reshape(-1, 1)
            h = torch.sigmoid(self.U.mm(x) + self.V.mm(h) + self.b_hidden)
            out.append(self.W.mm(h) + self.b_out)
        logits = torch.cat(out, dim=1).T
        return torch.log(torch.softmax(logits, dim=1))
