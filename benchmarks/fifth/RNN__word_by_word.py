# exercise: RNN
# right: yes
def columns(tokens, like):
    x = like.new_zeros(*tokens.shape, like.shape[0])
    return x.scatter_(2, tokens[..., None], 1)


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        nn.Module.__init__(self)
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        logits = []
        for x in columns(tokens, self.linear.weight).split(1, dim=1):
            state, hidden = self.rnn(x, hidden)
            logits.append(self.linear(state))
        return torch.cat(logits, dim=1), hidden
